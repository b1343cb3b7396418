/**
 * Where the SDK has its credentials from in Lambda, which hands those of the function's role over in the environment. In a
 * bundle this stands in place of the SDK's own chain, which also knows profiles, single sign-on, containers and machines:
 * that is a fifth of the code, and none of it is ever used there.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
