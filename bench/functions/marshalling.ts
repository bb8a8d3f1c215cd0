import { OfficeLibrary } from '../../workbench/src/host/office-library';

/**
 * Processor milliseconds that the unmodified Office.js takes to hand a column of arguments to a function
 * and its answers back, the function itself doing nothing. Its own waits (50 ms and more) are not counted.
 */
export async function marshalling(args: readonly unknown[], answer: unknown[][]): Promise<number> {
  const parameters = args.map((_, index) => `a${index}`).join(',');
  const script = `var answer = ${JSON.stringify(answer)}; CustomFunctions.associate('SAME', function (${parameters}) { return answer; });`;
  return new Promise((resolve) => {
    let began = process.cpuUsage();
    const library = new OfficeLibrary(({ body, answer: reply }) => {
      if (!body.includes('SetInvocation')) {
        reply(200, JSON.stringify({ Results: [] }));
        return;
      }
      const { user, system } = process.cpuUsage(began);
      reply(200, JSON.stringify({ Results: [] }));
      library.dispose();
      resolve((user + system) / 1000);
    });
    library.run(script, 'same.js');
    began = process.cpuUsage();
    library.post([[1, 1000, '', [1, 'SAME', args, 'Sheet1!A1', 4], 1]]);
  });
}
