/**
 * Calibri, in which Excel writes by default, is on few machines that have no Office. Where it is missing
 * its twin Carlito stands in, else a common font made as narrow as Calibri is, so that texts keep to their
 * columns.
 */
export const installStandInFont = async (): Promise<void> => {
  if (hasFont('Calibri')) return;
  const style = document.createElement('style');
  const narrower = hasFont('Carlito') ? '' : 'size-adjust: 91%;';
  const faces = ['', ' Bold', ' Italic', ' Bold Italic'].map((face) => {
    const sources = ['Carlito', 'Liberation Sans', 'Arial', 'Helvetica', 'DejaVu Sans'];
    return `@font-face {
      font-family: Calibri;
      font-weight: ${face.includes('Bold') ? 700 : 400};
      font-style: ${face.includes('Italic') ? 'italic' : 'normal'};
      src: ${sources.map((name) => `local('${name}${face}')`).join(', ')};
      ${narrower}
    }`;
  });
  style.textContent = faces.join('\n');
  document.head.append(style);
  // Text on a canvas does not wait for its font.
  await Promise.all(
    ['', 'bold ', 'italic ', 'italic bold '].map((face) =>
      document.fonts.load(`${face}11pt Calibri`),
    ),
  );
};

const hasFont = (name: string): boolean => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return false;
  const width = (fallback: string): number => {
    context.font = `72px "${name}", ${fallback}`;
    return context.measureText('Widths tell fonts apart').width;
  };
  return width('monospace') === width('serif');
};
