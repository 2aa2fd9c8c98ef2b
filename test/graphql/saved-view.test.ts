import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { all } from '../store/readings.ts';
import { serveReadings, type ServedReadings } from './serve-readings.ts';

const SHOWS = 'layout=force&nodes=agency_1@12@-40';
const save = `mutation ($input: SavedViewInput!) { saveView(input: $input) {
  view { id name shows saved } userErrors { code message field }
} }`;
const forget = 'mutation ($id: ID!) { forgetView(id: $id) { removed userErrors { code field } } }';
const list = '{ savedViews { totalCount edges { node { id name } } } }';
/** A proxy on this machine adds such a header to what comes from elsewhere. */
const elsewhere = { 'x-forwarded-for': '203.0.113.7' };

interface Saved {
  saveView: { view: { id: string; saved: string } };
}

let served: ServedReadings;
beforeAll(async () => {
  served = await serveReadings(all);
});
afterAll(() => served.close());

it('a view is saved under a name, found by its id and in the list, and forgotten', async () => {
  const input = { name: '  Smart customs ', shows: SHOWS };
  const { data } = await served.ask<Saved>(save, { input });
  expect(data).toMatchObject({ saveView: { view: { name: 'Smart customs', shows: SHOWS }, userErrors: [] } });
  const { id, saved } = data!.saveView.view;
  expect((await served.ask<Saved>(save, { input })).data?.saveView.view).toMatchObject({ id, saved });

  const asked = 'query ($id: ID!) { node(id: $id) { id ... on SavedView { name shows } } }';
  expect((await served.ask(asked, { id })).data).toEqual({ node: { id, name: 'Smart customs', shows: SHOWS } });
  const node = { id, name: 'Smart customs' };
  expect((await served.ask(list)).data).toEqual({ savedViews: { totalCount: 1, edges: [{ node }] } });

  expect((await served.ask(forget, { id })).data).toEqual({ forgetView: { removed: 1, userErrors: [] } });
  expect((await served.ask(asked, { id })).data).toEqual({ node: null });
  expect((await served.ask(forget, { id })).data).toEqual({
    forgetView: { removed: 0, userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] },
  });
});

it('a name that is empty or a page long is refused with the reason', async () => {
  for (const name of ['', '  ', 'a'.repeat(201)]) {
    const { data } = await served.ask(save, { input: { name, shows: SHOWS } });
    expect(data).toMatchObject({
      saveView: { view: null, userErrors: [{ code: 'REJECTED', field: ['input', 'name'] }] },
    });
  }
  expect((await served.ask(list)).data).toMatchObject({ savedViews: { totalCount: 0 } });
});

it('nobody elsewhere saves or forgets a view without the token', async () => {
  const { errors } = await served.ask(save, { input: { name: 'a', shows: SHOWS } }, elsewhere);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await served.ask(forget, { id: 'view_1' }, elsewhere)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});
