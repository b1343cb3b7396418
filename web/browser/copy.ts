/** Beside each address that is there to be copied, a button that copies it. Without scripts it is marked and copied by hand. */
export function addCopyButtons(document: Document): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-longstop-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary';
    button.textContent = input.dataset.longstopCopy ?? '';
    const said = document.createElement('span');
    said.className = 'govuk-body longstop-copied';
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      input.select();
      void navigator.clipboard.writeText(input.value).then(() => {
        said.textContent = input.dataset.longstopCopied ?? '';
      });
    });
    const row = document.createElement('div');
    row.className = 'longstop-copy';
    row.append(button, said);
    input.after(row);
  }
}
