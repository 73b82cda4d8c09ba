import { render } from 'preact';
import '../shared/base.css';
import { fetchTickets } from '../shared/api.ts';
import { Workspace } from './Workspace.tsx';
import './zendesk.css';

fetchTickets().then((tickets) => render(<Workspace initial={tickets} />, document.body));
