import { Menu, useComputedColorScheme } from '@mantine/core';
import { IconBookmark, IconBrandGraphql, IconDownload, IconLink, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { ButtonMenu } from './components/ButtonMenu.tsx';
import type { OfButton } from './components/MenuButton.tsx';
import { openViews } from './state/actions.ts';
import { attempt } from './state/attempt.ts';
import { questionAddress } from './state/present-question.ts';
import { copyLink } from './state/saved-views.ts';
import { useExplorer } from './state/store.ts';
import { DATA_FORMATS, download, fetchData, type DataFormat } from './state/taking-along.ts';

/** What can be taken along of the view: its link, its picture, its data, its question. */
export function ShareMenu(of: OfButton) {
  const scheme = useComputedColorScheme('light');
  return (
    <ButtonMenu {...of} width={260}>
      <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={attempt(copyLink)}>
        Copy the link
      </Menu.Item>
      <Menu.Item leftSection={<IconBookmark size={16} aria-hidden />} onClick={() => openViews(true)}>
        Saved views…
      </Menu.Item>
      <Menu.Item leftSection={<IconBrandGraphql size={16} aria-hidden />} onClick={attempt(showQuestion)}>
        Show this in GraphQL
      </Menu.Item>
      <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
        Print the table or the inspector
      </Menu.Item>
      <Menu.Label>Picture, with its sources</Menu.Label>
      <Menu.Item
        leftSection={<IconPhoto size={16} aria-hidden />}
        onClick={attempt(async () => download(await (await pictures()).takeSvg(scheme), 'entente.svg'))}
      >
        SVG
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPhoto size={16} aria-hidden />}
        onClick={attempt(async () => download(await (await pictures()).takePng(scheme), 'entente.png'))}
      >
        PNG
      </Menu.Item>
      <Menu.Label>Data of what is shown, with its sources</Menu.Label>
      {(Object.keys(DATA_FORMATS) as DataFormat[]).map((format) => (
        <Menu.Item
          key={format}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={attempt(async () => download(await fetchData(format), DATA_FORMATS[format].file))}
        >
          {DATA_FORMATS[format].label}
        </Menu.Item>
      ))}
    </ButtonMenu>
  );
}

function pictures() {
  return import('./graph/take-picture.ts');
}

async function showQuestion(): Promise<void> {
  window.open(questionAddress(useExplorer.getState()), '_blank', 'noopener');
}
