import { serveBuild } from './static-server';

/** Serves the built site until it is stopped. `PORT` and `BASE_PATH` as in the build. */
export async function main(): Promise<void> {
  const base = process.env.BASE_PATH ?? '';
  const { port } = await serveBuild({ port: Number(process.env.PORT ?? 4173), base });
  console.log(`As Reported: http://localhost:${port}${base}/`);
}
