/** How templates are read, wherever they come from. What a template prints is made safe for HTML unless it says otherwise. */
export const options = { autoescape: true, trimBlocks: true, lstripBlocks: true } as const;
