/** What the pages do in a browser that runs scripts. Every page works without. */
import { initAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
