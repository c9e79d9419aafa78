/** Where a claim is explained without a script: its place on its paper's page. */
export const claimAddress = (id: string) => {
  const [paper = '', slug = ''] = id.split('/');
  return `/papers/${paper}#${slug}`;
};
