import { parentPort } from 'node:worker_threads';
import validate from '@ooxml-tools/validate';

/** Validates each Word file it is sent, and answers with what Microsoft's validator says of it. */
parentPort.on('message', async ({ number, bytes, version }) => {
  try {
    const errors = await validate(bytes, 'docx', version);
    const faults = errors.map(
      ({ description, path }) => `${path.partUri ?? ''} ${path.xpath ?? ''}: ${description}`,
    );
    parentPort.postMessage({ number, faults });
  } catch (error) {
    parentPort.postMessage({ number, faults: [`cannot be read: ${error.message ?? error}`] });
  }
});
