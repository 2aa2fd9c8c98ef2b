import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ingestText } from '../../server/ingest/pipeline.ts';
import { all } from '../store/readings.ts';
import { serveReadings } from './serve-readings.ts';
import type { ServedReadings } from './serve-readings.ts';

const TOKEN = 'a-token-of-some-length';
const ingest = `mutation ($input: DocumentInput!) { ingestDocument(input: $input) {
  added replaced unchanged document { address title publisher published text } userErrors { code message field }
} }`;
const retract = `mutation ($address: String!) { retractDocument(address: $address) { removed userErrors { code } } }`;
const preview = `mutation ($input: DocumentInput!) { previewDocument(input: $input) {
  preview {
    address held text published repairs
    entities { type names { text kind } passages { start end quote } known { name } }
    relations { type from to qualifier mode valid passage { quote start end rule confidence } }
    attributes { entity name value mode passage { quote start end rule confidence } }
  }
  userErrors { code message field }
} }`;
const address = 'https://customs.example/news/1';
const input = {
  text: 'Hong Kong Customs and Macao Customs Service signed a memorandum of understanding on 3 May 2021.',
  url: address,
  publisher: 'Hong Kong Customs',
  published: '2021-05-04',
};

/** A proxy on this machine adds such a header to what comes from elsewhere. */
const elsewhere = { 'x-forwarded-for': '203.0.113.7' };

async function dumpOf({ store }: ServedReadings): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.dump()) lines.push(line);
  return lines;
}

let served: ServedReadings;
beforeEach(async () => {
  served = await serveReadings(all, { ingestText, token: TOKEN });
});
afterEach(() => served.close());

describe('a text that is sent', () => {
  it('is in the graph at once, and sent again changes nothing', async () => {
    const first = await served.ask(ingest, { input });
    const { text, publisher, published } = input;
    expect(first.data).toMatchObject({
      ingestDocument: {
        added: 1,
        replaced: 0,
        unchanged: 0,
        document: { address, text, publisher, published },
        userErrors: [],
      },
    });
    const before = await dumpOf(served);
    const again = await served.ask(ingest, { input });
    expect(again.data).toMatchObject({
      ingestDocument: { added: 0, replaced: 0, unchanged: 1, document: { address } },
    });
    expect(await dumpOf(served)).toEqual(before);
  });

  it('takes the place of the older version at its address', async () => {
    await served.ask(ingest, { input });
    const corrected = { ...input, text: input.text.replace('3 May', '2 May') };
    const { data } = await served.ask(ingest, { input: corrected });
    expect(data).toMatchObject({ ingestDocument: { added: 0, replaced: 1, document: { text: corrected.text } } });
  });

  it('leaves the graph as if it had never come when it is retracted', async () => {
    const before = await dumpOf(served);
    await served.ask(ingest, { input });
    expect(await dumpOf(served)).not.toEqual(before);
    const { data } = await served.ask(retract, { address });
    expect(data).toEqual({ retractDocument: { removed: 1, userErrors: [] } });
    expect(await dumpOf(served)).toEqual(before);
  });

  it('is rejected with the reason when there is nothing in it', async () => {
    const { data } = await served.ask(ingest, { input: { text: ' \n ' } });
    const userErrors = [{ code: 'REJECTED', message: expect.stringMatching(/./), field: ['input'] }];
    expect(data).toEqual({ ingestDocument: { added: 0, replaced: 0, unchanged: 0, document: null, userErrors } });
  });

  it('must give its date of publication as a date', async () => {
    const { status, errors } = await served.ask(ingest, { input: { ...input, published: 'last Monday' } });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('EDTF'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

interface Previewed {
  previewDocument: {
    preview: {
      address: string;
      held: boolean;
      text: string;
      entities: { type: string; names: { text: string }[]; known: { name: string } | null }[];
      relations: { type: string; from: number; to: number; passage: Place }[];
      attributes: { entity: number; name: string; value: string; passage: Place }[];
    };
  };
}
interface Place {
  quote: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

describe('a text that is only looked at', () => {
  const input = {
    text: 'Singapore Customs and Peru Customs signed a Mutual Recognition Arrangement on 3 May 2021.',
    url: address,
    published: '2021-05-04',
  };

  it('is told with every fact and its sentence, and leaves the graph as it was', async () => {
    const before = await dumpOf(served);
    const { data } = await served.ask<Previewed>(preview, { input });
    const { entities, relations, attributes, text, ...rest } = data!.previewDocument.preview;
    expect(rest).toMatchObject({ address, held: false, published: '2021-05-04' });
    const parties = relations
      .filter(({ type }) => type === 'PARTY_TO')
      .map(({ from }) => entities[from]?.names[0]?.text);
    expect(parties.toSorted()).toEqual(['Peru Customs', 'Singapore Customs']);
    expect(attributes).toContainEqual(expect.objectContaining({ name: 'signed', value: '2021-05-03' }));
    for (const { passage } of [...relations, ...attributes]) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
      expect(passage.rule).not.toBe('');
    }
    expect(await dumpOf(served)).toEqual(before);
  });

  it('says which of its things the graph has already, and that the text itself is there', async () => {
    const known = ({ data }: { data?: Previewed }) => data!.previewDocument.preview.entities.filter((one) => one.known);
    expect(known(await served.ask<Previewed>(preview, { input }))).toEqual([]);
    await served.ask(ingest, { input });
    const after = await served.ask<Previewed>(preview, { input });
    expect(known(after).map(({ names }) => names[0]?.text)).toEqual(
      expect.arrayContaining(['Peru Customs', 'Singapore Customs']),
    );
    expect(after.data!.previewDocument.preview.held).toBe(true);
  });

  it('is refused for the reason for which saving it would be', async () => {
    const { data } = await served.ask(preview, { input: { text: ' \n ' } });
    const userErrors = [{ code: 'REJECTED', message: expect.stringMatching(/./), field: ['input'] }];
    expect(data).toEqual({ previewDocument: { preview: null, userErrors } });
  });
});

it('says so when there is nothing to retract', async () => {
  const { data } = await served.ask(retract, { address: 'https://nowhere.example/' });
  expect(data).toEqual({ retractDocument: { removed: 0, userErrors: [{ code: 'NOT_FOUND' }] } });
});

describe('from beyond this machine', () => {
  it.each([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer another-token-of-length' }],
    ['the beginning of the token', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }],
    ['the token in another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('the graph cannot be changed with %s', async (_, headers) => {
    const before = await dumpOf(served);
    for (const [mutation, variables] of [
      [ingest, { input }],
      [preview, { input }],
      [retract, { address: 'https://alpha.example/1' }],
    ] as const) {
      const { data, errors } = await served.ask(mutation, variables, { ...elsewhere, ...headers });
      expect(data).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
    expect(await dumpOf(served)).toEqual(before);
  });

  it('the graph can be read without a token and changed with it', async () => {
    expect((await served.ask('{ counts { documents } }', {}, elsewhere)).data).toEqual({ counts: { documents: 4 } });
    const { data } = await served.ask(ingest, { input }, { ...elsewhere, authorization: `Bearer ${TOKEN}` });
    expect(data).toMatchObject({ ingestDocument: { added: 1 } });
  });

  it('the graph cannot be changed at all where no token is set', async () => {
    const closed = await serveReadings([], { ingestText });
    const { errors } = await closed.ask(ingest, { input }, { ...elsewhere, authorization: 'Bearer null' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await closed.close();
  });
});
