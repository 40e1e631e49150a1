import { createRoot } from 'react-dom/client';
import '../styles/main.scss';
import { connect } from '../platform/connect.ts';
import { Disconnected } from './Disconnected.tsx';
import { Shell } from './Shell.tsx';
import { hearHeldKeysOnce } from './heldKeys.ts';
import { refuseStrayDrops } from './strayDrops.ts';

const place = document.getElementById('page');
if (!place) throw new Error('The page has no place for Accord.');
const root = createRoot(place);
hearHeldKeysOnce();
refuseStrayDrops();
const platform = await connect();
root.render(platform ? <Shell platform={platform} /> : <Disconnected />);
