import { describe, expect, it } from 'vitest';
import { displayName, initials } from '../../../shared/plan/personName.ts';

describe('how a person is named', () => {
  it('puts the family name first, in capitals, and the title last', () => {
    expect(displayName({ familyName: 'Test', givenName: 'Amina', title: 'Miss' })).toBe('TEST, Amina (Miss)');
    expect(displayName({ familyName: 'Adéyẹmí', givenName: 'Ọláyínká' })).toBe('ADÉYẸMÍ, Ọláyínká');
    expect(displayName({ familyName: 'Yıldız', givenName: 'Çağrı' })).toBe('YILDIZ, Çağrı');
  });

  it('says in words that a name is not known, rather than leaving a gap', () => {
    expect(displayName({ familyName: ' ', givenName: 'Baby boy' })).toBe('FAMILY NAME NOT ANSWERED, Baby boy');
    expect(displayName({ familyName: 'Mahmood' })).toBe('MAHMOOD, given name not answered');
  });

  it('takes whole characters for initials', () => {
    expect(initials({ familyName: 'Đặng', givenName: 'Ọláyínká' })).toBe('ỌĐ');
    expect(initials({ givenName: '🙂' })).toBe('🙂');
    expect(initials({})).toBe('');
  });
});
