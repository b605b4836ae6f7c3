/** Where the page has something to show. The server answers each of these with the same document. */
export const paths = {
  start: '/',
  logIn: '/log-in',
  signUp: '/sign-up',
  keys: '/keys',
  tryIt: '/try',
  usage: '/usage',
  auditLog: '/audit-log',
  account: '/account',
  administration: '/administration',
} as const;

/** Pages of the server itself, outside the page's own routing. */
export const serverPaths = {
  docs: '/docs',
  playground: '/playground',
  forgotPassword: '/forgot-password',
} as const;
