import { Menu, useComputedColorScheme } from '@mantine/core';
import { IconBookmark, IconBrandGraphql, IconDownload, IconLink, IconPhoto, IconPrinter } from '@tabler/icons-react';
import { ButtonMenu } from './components/ButtonMenu.tsx';
import type { OfButton } from './components/MenuButton.tsx';
import { SHARING, type Shared } from './sharing.ts';
import { openViews } from './state/actions.ts';
import { attempt } from './state/attempt.ts';

/** What can be taken along of the view: its link, its picture, its data, its question. */
export function ShareMenu(of: OfButton) {
  return (
    <ButtonMenu {...of} width={260}>
      <Item of={SHARING.link} Icon={IconLink} />
      <Menu.Item leftSection={<IconBookmark size={16} aria-hidden />} onClick={() => openViews(true)}>
        Saved views…
      </Menu.Item>
      <Item of={SHARING.question} Icon={IconBrandGraphql} />
      <Item of={SHARING.print} Icon={IconPrinter} />
      <Menu.Label>Picture, with its sources</Menu.Label>
      {SHARING.pictures.map((picture) => (
        <Item key={picture.id} of={picture} Icon={IconPhoto} />
      ))}
      <Menu.Label>Data of what is shown, with its sources</Menu.Label>
      {SHARING.data.map((data) => (
        <Item key={data.id} of={data} Icon={IconDownload} />
      ))}
    </ButtonMenu>
  );
}

function Item({ of: { label, take }, Icon }: { of: Shared; Icon: typeof IconLink }) {
  const scheme = useComputedColorScheme('light');
  return (
    <Menu.Item leftSection={<Icon size={16} aria-hidden />} onClick={attempt(() => take(scheme))}>
      {label}
    </Menu.Item>
  );
}
