/** One outline set: 16 px, a 1.5 px stroke, the colour of the text around it. An icon never stands for words alone: its button names it. */
const icon = (path: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const CheckIcon = /* @__PURE__ */ icon('M3 8.5 6.5 12 13 4.5');
export const ChevronDownIcon = /* @__PURE__ */ icon('M4 6l4 4 4-4');
export const CloseIcon = /* @__PURE__ */ icon('M4 4l8 8M12 4l-8 8');
export const CircleIcon = /* @__PURE__ */ icon('M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z');
export const ClockIcon = /* @__PURE__ */ icon('M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM8 4.75V8l2.25 1.5');
export const CopyIcon = /* @__PURE__ */ icon('M6 5.75h7.25v7.5H6ZM10 5.75v-3H2.75v7.5H6');
export const CrossedIcon = /* @__PURE__ */ icon('M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM3.8 3.8l8.4 8.4');
export const DownloadIcon = /* @__PURE__ */ icon('M8 2.5v7M5 6.75l3 3 3-3M2.75 13.25h10.5');
export const GlobeIcon = /* @__PURE__ */ icon(
  'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM2 8h12M8 2c3.5 3.5 3.5 8.5 0 12-3.5-3.5-3.5-8.5 0-12',
);
export const InsertIcon = /* @__PURE__ */ icon('M2.75 3.5h10.5M2.75 12.5h5M12.75 8.5v5M10.25 11h5M2.75 8h6');
export const PauseIcon = /* @__PURE__ */ icon('M5.5 3.5v9M10.5 3.5v9');
export const PencilIcon = /* @__PURE__ */ icon('M10.5 3 13 5.5 5.75 12.75 2.75 13.25 3.25 10.25Z');
export const PlusIcon = /* @__PURE__ */ icon('M8 3.25v9.5M3.25 8h9.5');
export const QuestionIcon = /* @__PURE__ */ icon('M5.5 5.75a2.5 2.5 0 1 1 3.75 2.2C8.4 8.4 8 8.9 8 9.75M8 12.4v.1');
export const SearchIcon = /* @__PURE__ */ icon('M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.25 10.25l3.25 3.25');
export const SettingsIcon = /* @__PURE__ */ icon('M2.5 4.75h5M11.5 4.75h2M9.5 2.75v4M2.5 11.25h2M8.5 11.25h5M6.5 9.25v4');
export const StarIcon = /* @__PURE__ */ icon('M8 2.25 9.75 6l4 .5-3 2.75.8 4L8 11.25l-3.55 2 .8-4-3-2.75 4-.5Z');
export const TrashIcon = /* @__PURE__ */ icon('M2.75 4.25h10.5M6 4.25v-1.5h4v1.5M4.25 4.25l.6 9h6.3l.6-9M6.75 7v3.5M9.25 7v3.5');
export const UploadIcon = /* @__PURE__ */ icon('M8 9.75v-7M5 5.5l3-3 3 3M2.75 13.25h10.5');
export const WarningIcon = /* @__PURE__ */ icon('M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.1');
