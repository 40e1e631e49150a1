// What a region says, as it prints; while it says nothing, what belongs there and why.
import { useForm } from '../../form/form.ts';
import { linesOf, scenariosOf } from './pageLines.ts';
import type { Region, RegionId } from './regions.ts';
import { useRegionAnswers } from './useRegionAnswers.ts';

export function Lines({ region, id }: { readonly region: Region; readonly id: Exclude<RegionId, 'scenarios' | 'doses'> }) {
  const form = useForm();
  const lines = linesOf(id, useRegionAnswers(region), form.setting());
  if (lines.length === 0) return <Empty region={region} />;
  const List = id === 'ring' ? 'ol' : 'ul';
  return (
    <List className="page-lines">
      {lines.map(({ id: key, lead, rest }) => (
        <li key={key}>
          {lead === '' ? null : <strong>{rest === '' ? lead : `${lead.replace(/[.:]$/, '')}:`}</strong>} {rest}
        </li>
      ))}
    </List>
  );
}

export function Scenarios({ region }: { readonly region: Region }) {
  const form = useForm();
  const scenarios = scenariosOf(useRegionAnswers(region), form.setting());
  if (scenarios.length === 0) return <Empty region={region} />;
  return scenarios.map(({ id, name, trigger, recognise, steps }) => (
    <div className="page-scenario" key={id}>
      <h3>{[name, trigger].filter(Boolean).join(': ') || 'Nothing written yet'}</h3>
      {recognise === '' ? null : <p>{recognise}</p>}
      <ol className="page-steps">
        {steps.map(({ id: key, words, actor, within }) => (
          <li key={key}>
            <strong className="page-steps__who">
              {actor}
              {within === '' ? null : <> {within}</>}
            </strong>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </div>
  ));
}

export const Empty = ({ region }: { readonly region: Region }) => <p className="page-region__why">{region.why}</p>;
