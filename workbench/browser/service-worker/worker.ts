import { answerOf, type Place } from './answer';

/** The worker's own globals; the compiler's libraries of pages and workers exclude each other. */
interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}
interface WorkerEvent {
  readonly request: Request;
  waitUntil(promise: Promise<unknown>): void;
  respondWith(response: Promise<Response> | Response): void;
}

const worker = self as unknown as WorkerScope;
const place: Place = {
  origin: worker.location.origin,
  addInBase: new URL(worker.location.href).searchParams.get('base') ?? '',
};

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const answer = answerOf(event.request, place);
  if (answer) event.respondWith(answer());
});
