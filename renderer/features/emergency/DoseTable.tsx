// The doses as a doctor reads them. A cell that is blank, or that cannot stand, is a key to its field, and why it cannot
// stand is said under its medicine in words.
import { useForm, useGo } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { COLUMNS, doseRows, type Cell } from './doseCells.ts';
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
        // Roles are said outright: narrow, the table is laid out as a list, and is still one to a screen reader.
        <table className="dose-table" role="table" aria-labelledby="page-doses">
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ id, path, name, cells, troubles }, index) => (
            <tbody key={id} role="rowgroup">
              <tr role="row">
                {cells.map((cell) =>
                  cell.column === 'Medicine' ? (
                    <th key={cell.column} scope="row" role="rowheader" data-wrong={cell.wrong || undefined}>
                      <span className="dose-table__column" aria-hidden="true">
                        {cell.column}
                      </span>
                      <Button look="link" onClick={() => go(path)}>
                        {name || `Medicine ${index + 1}, without a name yet`}
                      </Button>
                      {cell.lines.slice(name === '' ? 0 : 1).map((line) => (
                        <span key={line}>{line}</span>
                      ))}
                    </th>
                  ) : (
                    <td key={cell.column} role="cell" data-column={cell.column} data-wrong={cell.wrong || undefined}>
                      <span className="dose-table__column" aria-hidden="true">
                        {cell.column}
                      </span>
                      <CellWords cell={cell} onGo={() => go(cell.path)} />
                    </td>
                  ),
                )}
              </tr>
              {troubles.length === 0 ? null : (
                <tr role="row">
                  <td role="cell" colSpan={COLUMNS.length} className="dose-table__troubles">
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

function CellWords({ cell, onGo }: { readonly cell: Cell; readonly onGo: () => void }) {
  if (cell.lines.length === 0) {
    return (
      <Button look="link" onClick={onGo}>
        Not written<span className="unseen"> yet: {cell.column}</span>
      </Button>
    );
  }
  return (
    <>
      {cell.wrong ? (
        <span className="dose-table__wrong">
          <Icon name="error" /> Look again
        </span>
      ) : null}
      {cell.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </>
  );
}
