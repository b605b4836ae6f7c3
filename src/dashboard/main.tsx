import { render } from 'preact';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import { applyTheme, chosenTheme } from './theme.ts';

applyTheme(chosenTheme());
const place = document.getElementById('page');
if (place) render(<App />, place);
