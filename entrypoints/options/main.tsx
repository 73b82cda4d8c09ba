import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { startPage } from '../../lib/platform/page.ts';

startPage('options', 'options_title', () => render(<Options />, document.getElementById('options') ?? document.body));
