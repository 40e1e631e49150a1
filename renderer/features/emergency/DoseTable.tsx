// The doses as a doctor reads them. A cell that is blank, or that cannot stand, is a key to its field, and why it cannot
// stand is said under its medicine in words.
import { useForm, useGo } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { COLUMNS, doseRows, type Cell, type CellPart } from './doseCells.ts';
import { Empty } from './Lines.tsx';
import type { Region } from './regions.ts';
import { useRegionAnswers } from './useRegionAnswers.ts';

export function DoseTable({ region }: { readonly region: Region }) {
  const form = useForm();
  const go = useGo();
  const rows = doseRows(useRegionAnswers(region), form.setting());
  return (
    <>
      <p className="dose-table__note">Accord does not work out doses. Every amount is as the prescriber wrote it.</p>
      {rows.length === 0 ? (
        <Empty region={region} />
      ) : (
        <table className="dose-table" aria-labelledby="page-doses">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ id, path, name, cells, troubles }, index) => (
            <tbody key={id}>
              <tr>
                {cells.map((cell) =>
                  cell.column === 'Medicine' ? (
                    <th key={cell.column} scope="row" data-wrong={isWrong(cell)}>
                      <Button look="link" onClick={() => go(`${path}.name`)}>
                        {name || `Medicine ${index + 1}, without a name yet`}
                      </Button>
                      {(cell.parts[0]?.lines ?? []).slice(name === '' ? 0 : 1).map((line) => (
                        <span key={line}>{line}</span>
                      ))}
                    </th>
                  ) : (
                    <td key={cell.column} data-column={cell.column} data-wrong={isWrong(cell)}>
                      <span className="dose-table__column" aria-hidden="true">
                        {cell.column}
                      </span>
                      {cell.parts.map((part) => (
                        <PartWords key={part.name} part={part} onGo={() => go(part.path)} />
                      ))}
                    </td>
                  ),
                )}
              </tr>
              {troubles.length === 0 ? null : (
                <tr>
                  <td colSpan={COLUMNS.length} className="dose-table__troubles">
                    <ul>
                      {troubles.map((trouble) => (
                        <li key={`${trouble.path} ${trouble.sentence}`}>
                          <Icon name="error" />
                          <Button look="link" onClick={() => go(trouble.path)}>
                            {trouble.sentence}
                          </Button>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}

const isWrong = ({ parts }: Cell): true | undefined => (parts.some(({ wrong }) => wrong) ? true : undefined);

function PartWords({ part: { name, lines, wrong }, onGo }: { readonly part: CellPart; readonly onGo: () => void }) {
  return (
    <>
      {wrong ? (
        <span className="dose-table__wrong">
          <Icon name="error" /> Look again
        </span>
      ) : null}
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {lines.length > 0 ? null : (
        <Button look="link" onClick={onGo}>
          Not written: {name}
        </Button>
      )}
    </>
  );
}
