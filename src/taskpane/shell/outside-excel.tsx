import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: {
    maxWidth: '32rem',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXXL,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

/** The page as somebody sees it who opens its address in a browser. */
export function OutsideExcel() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>KPI Cascade lives in Excel</h1>
      <p>
        This page is an Excel add-in; on its own it has no workbook to work with. Open Excel, add
        KPI Cascade there, and choose <strong>Show pane</strong> on its tab.
      </p>
      <p>
        In Excel on the web: Home, Add-ins, More add-ins, Upload my add-in. On Windows and Mac your
        administrator, or the add-in’s README, says how.
      </p>
    </main>
  );
}
