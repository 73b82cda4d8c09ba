/** Hands a text to the browser as a file to save. */
export function download(name: string, text: string, type: 'application/json' | 'application/yaml'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data from here.
  URL.revokeObjectURL(url);
}
