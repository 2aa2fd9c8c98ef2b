import { createTheme, MantineProvider, type CSSVariablesResolver } from '@mantine/core';
import type { ReactNode } from 'react';

const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif" },
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'md',
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.55' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { withinPortal: false, closeButtonProps: { 'aria-label': 'Close' } },
      // It stands in the middle of the window, not beside the legend.
      styles: { inner: { insetInlineStart: 0 } },
    },
  },
});

// Mantine's own grey for lesser words is too pale for WCAG AA.
const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#50565e', '--mantine-color-placeholder': '#606770' },
  dark: { '--mantine-color-dimmed': '#b4bac2', '--mantine-color-placeholder': '#a0a6ae' },
});

/** One look for everything; the colour scheme is the system's until the user chooses. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={cssVariables}>
      {children}
    </MantineProvider>
  );
}
