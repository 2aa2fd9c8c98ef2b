/** What the tasks need besides the samples: a predecessor in a post, and an instrument that replaces another. */
export const TEXTS: Readonly<Record<string, string>> = {
  'before.jsonl': JSON.stringify({
    title: 'Hong Kong and Peru sign an arrangement',
    published: '2019-06-05',
    text: 'Hong Kong and Peru sign an arrangement\n\nThe Commissioner of Customs and Excise, Mr Hermes Tang, signed the Customs Co-operative Arrangement between Hong Kong Customs and Peru Customs at the Customs Headquarters Building in Hong Kong on June 5, 2019.',
  }),
  'renewed.txt':
    'Peru and Iceland renew\n\nOn 3 May 2020 in Lima, Peru Customs and Iceland Customs signed a Memorandum of Understanding on Customs Training, which replaces the Memorandum of Understanding on Customs Cooperation signed on 2 May 2012.',
};

/** A release that a task adds. */
export const RELEASE =
  'Chile and Iceland trust each other’s traders\n\nChile Customs and Iceland Customs signed a Mutual Recognition Arrangement in Reykjavik on 3 May 2021.';
