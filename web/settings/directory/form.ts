/** The form of one role's addresses. */
import type { Directory } from '../../../domain/notices/recipients.ts';
import type { Role } from '../../../domain/vocabulary/roles.ts';
import { email } from '../../../functions/http/values.ts';
import type { Fault } from '../shared/faults.ts';

export type AddressesFault = 'not-an-address' | 'twice' | 'too-many' | 'unit-needs-one';

/** How many a role may have. */
export const mostAddresses = 5;

/** The fields `address` of the form in order, with one more empty one where another was asked for. */
export function readAddresses(form: URLSearchParams): readonly string[] {
  const typed = form.getAll('address').map((address) => address.trim());
  return form.get('do') === 'add' && typed.length < mostAddresses ? [...typed, ''] : typed;
}

/** Those that were typed, empty fields left out, and what is wrong with them. */
export function checkAddresses(
  role: Role,
  typed: readonly string[],
): {
  readonly addresses: readonly string[];
  readonly faults: readonly Fault<AddressesFault>[];
} {
  const addresses = typed.filter((address) => address !== '');
  const faults = typed.flatMap((address, place): Fault<AddressesFault>[] => {
    if (address === '') return [];
    const field = `address-${place + 1}`;
    if (!email.safeParse(address).success) return [{ field, is: 'not-an-address' }];
    const isTwice = typed.slice(0, place).some((other) => other.toLowerCase() === address.toLowerCase());
    return isTwice ? [{ field, is: 'twice' }] : [];
  });
  const tooMany = { field: `address-${mostAddresses + 1}`, is: 'too-many' } as const;
  if (addresses.length > mostAddresses) return { addresses, faults: [...faults, tooMany] };
  // Behind the unit there is nobody else: without an address of its own some notices would reach nobody.
  const reachesNobody = role === 'safeguarding-unit' && addresses.length === 0;
  return { addresses, faults: reachesNobody ? [{ field: 'address-1', is: 'unit-needs-one' }] : faults };
}

/** A directory in which a role has these addresses, or none. */
export function withAddresses(directory: Directory, role: Role, addresses: readonly string[]): Directory {
  const { [role]: _, ...others } = directory.addresses;
  return { ...directory, addresses: addresses.length > 0 ? { ...others, [role]: addresses } : others };
}
