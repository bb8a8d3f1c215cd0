/** A style sheet's text. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line import-x/no-default-export -- what webpack makes of a style sheet
  export default text;
}
