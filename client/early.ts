import { askEarly } from './api/ask.ts';
import { RevisionDocument } from './api/generated.ts';
// The worker that lays out the first picture starts with it.
import './graph/layouts/run-layout.ts';
import { FIRST_QUESTION } from './state/first-question.ts';

// This is run before the rest of the explorer has been read: what the plain address asks for is under way meanwhile.
if (location.hash === '') {
  askEarly(FIRST_QUESTION.query, FIRST_QUESTION.variables);
  askEarly(RevisionDocument, {});
}
