import './early.ts';
import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './text.css';
import './forced-colors.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { arrangeEarly } from './graph/arrange-early.ts';
import { openStart } from './state/loading.ts';
import { Theme } from './Theme.tsx';

// The text is drawn once, with the letters in which it stays.
void document.fonts.load("1em 'Inter Variable'");

// The first question, and then the layout of its answer, is under way while the shell is drawn.
arrangeEarly();
void openStart(location.hash);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Theme>
      <App />
    </Theme>
  </StrictMode>,
);
