// The banner of somebody whose plan is not open: who they are as the version that stands for it says.
import type { PersonStory } from '../../../shared/api/contract.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { likenessAlert } from '../../../shared/plan/likenessInWords.ts';
import { today } from '../../ui/today.ts';
import { PersonBanner } from './PersonBanner.tsx';

interface Props {
  readonly story: PersonStory;
  readonly sample: boolean;
  // To the page about the person, where this is not it.
  readonly onPerson?: () => void;
}

const shownIdentity = ({ person, scheme }: PersonStory): Answers['person'] => ({
  familyName: person.familyName,
  givenName: person.givenName,
  title: person.title,
  preferredName: person.preferredName,
  dateOfBirth: person.dateOfBirth,
  ...(scheme && { identifier: { scheme, number: person.identifier } }),
});

export function StoryBanner({ story, sample, onPerson }: Props) {
  const { person, lookAlikes } = story;
  return (
    <PersonBanner
      person={shownIdentity(story)}
      today={today()}
      planNumber={person.planNumber}
      version={person.version}
      status={person.status}
      sample={sample}
      standing={person}
      alert={likenessAlert(person, lookAlikes)}
      {...(onPerson && { onPerson })}
    />
  );
}
