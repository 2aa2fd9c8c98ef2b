import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { chooseNothing } from './state/actions.ts';

interface SheetsProps {
  legend: ReactNode;
  legendOpen: boolean;
  onLegendClose: () => void;
  inspector: ReactNode;
  inspectorOpen: boolean;
}

/** On a phone the legend comes in from the side and the inspector from below. */
export function Sheets({ legend, legendOpen, onLegendClose, inspector, inspectorOpen }: SheetsProps) {
  return (
    <>
      <Drawer
        withinPortal={false}
        opened={legendOpen}
        onClose={onLegendClose}
        title="Legend and filters"
        size="85%"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {legend}
      </Drawer>
      <Drawer
        withinPortal={false}
        opened={inspectorOpen}
        onClose={chooseNothing}
        position="bottom"
        size="50%"
        withOverlay={false}
        trapFocus={false}
        lockScroll={false}
        title="Inspector"
        data-part="inspector"
        closeButtonProps={{ 'aria-label': 'Close the inspector' }}
      >
        {inspector}
      </Drawer>
    </>
  );
}
