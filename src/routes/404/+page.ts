// A page for every wrong address: it must not be routed again by the address it stands at.
export const csr = false;
