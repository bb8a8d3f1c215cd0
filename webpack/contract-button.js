// The development build's extra button: it runs the contract cases (test/contract) in the Excel it is
// started in. A production build has neither the button nor the code.

const ENTRY = './test/contract/ribbon/command.ts';
const ID = 'runContract';

const BUTTON = `
                <Control xsi:type="Button" id="KpiCascade.RunContract">
                  <Label resid="RunContract.Label" />
                  <Supertip>
                    <Title resid="RunContract.Label" />
                    <Description resid="RunContract.Tip" />
                  </Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16x16" />
                    <bt:Image size="32" resid="Icon.32x32" />
                    <bt:Image size="80" resid="Icon.80x80" />
                  </Icon>
                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${ID}</FunctionName>
                  </Action>
                </Control>`;
const LABEL = `
        <bt:String id="RunContract.Label" DefaultValue="Run contract" />`;
const TIP = `
        <bt:String id="RunContract.Tip" DefaultValue="Development only: try in this Excel what the add-in relies on, and show a report to copy. Works on sheets of its own, which it deletes again." />`;

/** The manifest with the button behind the others of its group. */
function withContractButton(manifest) {
  const lastControl = manifest.lastIndexOf('</Control>') + '</Control>'.length;
  return [manifest.slice(0, lastControl), BUTTON, manifest.slice(lastControl)]
    .join('')
    .replace(/\s*<\/bt:ShortStrings>/, (end) => LABEL + end)
    .replace(/\s*<\/bt:LongStrings>/, (end) => TIP + end);
}

module.exports = { CONTRACT_ENTRY: ENTRY, withContractButton };
