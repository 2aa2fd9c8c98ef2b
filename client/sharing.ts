import { copyLink } from './state/saved-views.ts';
import { useExplorer } from './state/store.ts';
import { DATA_FORMATS, download, fetchData, type DataFormat } from './state/taking-along.ts';
import type { Scheme } from './graph/style.ts';

/** Something that can be taken along of the view; what it needs comes when it is taken. */
export interface Shared {
  id: string;
  /** Under the title of its group. */
  label: string;
  /** Standing alone, as a command is found. */
  words: string;
  take: (scheme: Scheme) => Promise<void>;
}

const COPY_LINK: Shared = {
  id: 'copy-link',
  label: 'Copy the link',
  words: 'Copy the link',
  take: copyLink,
};

const QUESTION: Shared = {
  id: 'graphql',
  label: 'Show this in GraphQL',
  words: 'Show this in GraphQL',
  take: showQuestion,
};

const PRINT: Shared = {
  id: 'print',
  label: 'Print the table or the inspector',
  words: 'Print the table or the inspector',
  take: async () => print(),
};

const PICTURES: readonly Shared[] = [
  {
    id: 'svg',
    label: 'SVG',
    words: 'Take the picture along: SVG',
    take: async (scheme) => download(await (await pictures()).takeSvg(scheme), 'entente.svg'),
  },
  {
    id: 'png',
    label: 'PNG',
    words: 'Take the picture along: PNG',
    take: async (scheme) => download(await (await pictures()).takePng(scheme), 'entente.png'),
  },
];

const DATA: readonly Shared[] = (Object.keys(DATA_FORMATS) as DataFormat[]).map((format) => ({
  id: `data-${format}`,
  label: DATA_FORMATS[format].label,
  words: `Take the data along: ${DATA_FORMATS[format].label}`,
  take: async () => download(await fetchData(format), DATA_FORMATS[format].file),
}));

/** All that can be taken along: of the view itself, its picture, its data. */
export const SHARING = { link: COPY_LINK, question: QUESTION, print: PRINT, pictures: PICTURES, data: DATA } as const;

function pictures() {
  return import('./graph/take-picture.ts');
}

async function showQuestion(): Promise<void> {
  const { questionAddress } = await import('./state/present-question.ts');
  window.open(questionAddress(useExplorer.getState()), '_blank', 'noopener');
}
