import { render } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { startPage } from '../../lib/platform/page.ts';

startPage('popup', 'popup_title', () => render(<Popup />, document.getElementById('popup') ?? document.body));
