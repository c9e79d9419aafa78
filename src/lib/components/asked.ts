/** The page shows what its address asks, or was asked for nothing: it need not look as if it waited. */
export const answersShown = () => {
  delete document.documentElement.dataset.asked;
};
