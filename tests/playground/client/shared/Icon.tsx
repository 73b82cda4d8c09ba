/** One outline set on a 20-unit grid. */
const PATHS = {
  home: 'M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-5h-5v5H4a1 1 0 0 1-1-1z',
  inbox: 'M3 11l2.2-6.2A1 1 0 0 1 6.1 4h7.8a1 1 0 0 1 .9.8L17 11v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zm0 0h4l1 2h4l1-2h4',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm-5 7c.4-2.9 2.3-4.5 5-4.5s4.6 1.6 5 4.500M13 4.300a2.4 2.4 0 0 1 0 4.500M14.5 11.800c1.7.6 2.7 2 3 4.2',
  chart: 'M4 16V9m4 7V4m4 12v-5m4 5V7',
  gear: 'M10 12.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.500v2m0 11v2m7.5-7.500h-2m-11 0h-2m12.8-5.3-1.4 1.400m-7.8 7.8-1.4 1.400m0-10.6 1.4 1.400m7.8 7.8 1.4 1.4',
  reply: 'M8.5 5 4 9.5 8.5 14M4.5 9.500H12a4 4 0 0 1 4 4V15',
  note: 'M5 3.500h7l3 3V16a.5.5 0 0 1-.5.500h-9.500a.5.5 0 0 1-.5-.500V4a.5.5 0 0 1 .5-.500zM7 9h6m-6 3h4',
  forward: 'M11.5 5 16 9.5 11.5 14M15.5 9.500H8a4 4 0 0 0-4 4V15',
  mail: 'M3.5 5h13a.5.5 0 0 1 .5.500v9a.5.5 0 0 1-.5.500h-13a.5.5 0 0 1-.5-.500v-9a.5.5 0 0 1 .5-.500zm0 1 6.5 5 6.5-5',
  chat: 'M4 4h12a1 1 0 0 1 1 1v7.500a1 1 0 0 1-1 1H9L5.5 17v-3.500H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
  lock: 'M5.5 9h9a.5.5 0 0 1 .5.500v6a.5.5 0 0 1-.5.500h-9a.5.5 0 0 1-.5-.500v-6a.5.5 0 0 1 .5-.500zM7 9V7a3 3 0 0 1 6 0v2',
  down: 'm6 8 4 4 4-4',
  close: 'm6 6 8 8m0-8-8 8',
  sort: 'M6 4v12m0 0-3-3m3 3 3-3M14 16V4m0 0-3 3m3-3 3 3',
  search: 'M9 14.500a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5 4 4',
  bolt: 'M11 2.5 5 11h4l-1 6.500L14.5 9h-4z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
