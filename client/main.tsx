import './early.ts';
import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './text.css';
import './forced-colors.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openStart } from './state/loading.ts';
import { Theme } from './Theme.tsx';

// The first question is under way while the shell is drawn.
void openStart(location.hash);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Theme>
      <App />
    </Theme>
  </StrictMode>,
);
