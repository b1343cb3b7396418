/** What the pages do in a browser that runs scripts. Every page works without. */
import { initAll } from 'govuk-frontend';
import { addCopyButtons } from './copy.ts';
import { keepNowFresh } from './now.ts';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
keepNowFresh();
addCopyButtons(document);
