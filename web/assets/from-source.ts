/** What browsers load beside the pages, built from its sources when first asked for: on this machine and in tests. */
import type { AssetTexts } from '../build/assets.ts';

let built: Promise<AssetTexts> | undefined;

/** Rejects where a source does not compile. */
export function assetTexts(): Promise<AssetTexts> {
  built ??= import('../build/assets.ts').then(({ buildAssets }) => buildAssets());
  return built;
}

/** Stands in addresses, so that a browser asks again after a new build. Here it asks each time. */
export const assetVersion: string | undefined = undefined;
