import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './print.css';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { apolloClient } from './api/client.ts';
import { App } from './App.tsx';
import { Theme } from './Theme.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={apolloClient}>
      <Theme>
        <App />
      </Theme>
    </ApolloProvider>
  </StrictMode>,
);
