import { serveBuild } from './static-server';

/** Serves the built site until it is stopped. `PORT` and `BASE_PATH` as in the build. */
export async function main(): Promise<void> {
  const base = process.env.BASE_PATH ?? '';
  const wanted = Number(process.env.PORT ?? 4173);
  const { port } = await serveBuild({ port: wanted, base }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE') throw error;
    throw new Error(`port ${wanted} is taken; choose another: PORT=${wanted + 1} npm start`);
  });
  console.log(`As Reported: http://localhost:${port}${base}/`);
}
