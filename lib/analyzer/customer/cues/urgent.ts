import type { Cue } from './cue.ts';

/** A clock or a danger that will not wait: what counts is that it is near. */
export const URGENT: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(urgent|urgently|asap|emergency|immediately|time sensitive|time critical|straight away|right away)',
      'as soon as possible',
      'right now',
      '(starts|leaves|is|boarding|boards|opens|closes|due|live|on air|begins|goes|needed|have|only|maybe|got) [_] [_] (in|within|under|maybe|about|only) [the] [next] [about|less than] (#Value|an|one|half|two|three|few|couple) [an|of|a] (minutes|minute|mins|min|hour|hours|hrs)',
      '(we|i) have [only|maybe|about|just] (#Value|an|one|two|three|half an) (minutes|minute|hour|hours)',
      'within the hour',
      '(within|next) the (hour|next hour)',
      '(please|help|block|stop|fix|call|open|answer|quick|quickly|hurry|need it|need this|it) [it|this|me|that] [please] now $',
      '(stuck|standing|stranded|trapped|locked out|locked) (outside|at|in|on|by|here|out)',
      '(production|site|website|server|checkout|tills|system|store|shop|everything|platform|api|whole site|payments|phones|line) ~be [completely|totally|all|now|currently] (down|offline|dead|failing)',
      '(water|sewage|gas) … (through|flooding|leaking|pouring|everywhere)',
      '(flooding|flooded|pouring|leaking) [through|from|into|in]',
      '(hurry|please quick|quickly please|be quick|need it quick)',
      'running out of time',
    ],
  },
  {
    strength: 2,
    patterns: [
      '(need|needs|needed|have to|has to|must) … (by|before|until|in time for|for) (#Date|#Time|the|our|my|noon|midnight|close|lunch|tonight|tomorrow|today|friday|monday)',
      '(need|needs|needed) … (today|tonight|tomorrow|now|this morning|this afternoon|this evening)',
      '(tonight|this afternoon|this evening|tomorrow morning|first thing tomorrow|end of (day|business|play)|eod|cob|by noon|by midnight|before noon)',
      '(flight|plane|train|ferry|bus|wedding|exam|event|launch|meeting|interview|match|show|concert|shift|appointment|class|webinar|court|hearing|completion|store|shop|office|consulate|lifts|doors|kick off|presentation|guests|party|surgery) … (leaves|starts|opens|shuts|closes|stop|begins|in|at|from) [_] [_] (today|tonight|tomorrow|hour|hours|minutes|#Time|#Value)',
      '(leaves|starts|shuts|close|closes|departs|boards|boarding|expires|goes live|opens|stop|stops|plate|pickup|cut off) (today|tonight|tomorrow)',
      '(leaves|starts|shuts|close|closes|departs|boards|boarding|expires|goes|opens|stop|stops|plate|pickup|collect|cut off|goes out) (at|in|by) (#Value|#Time|noon|midnight|an)',
      '(before|by|until|till|at) [the] #Value [am|pm|o clock] [today|tonight|tomorrow|sharp|pm] $',
      '(before|by) (5|6|7|8|9|10|11|12|1|2|3|4|noon|midnight|close|lunch) [am|pm]',
      '(last minute|dropped out|running late|time is running|no time)',
      '(today|tomorrow) (at|by|before|morning|afternoon|evening|noon)',
      '^ (help|stop|wait|cancel) …  (now|please|before|immediately)',
      '(customers|guests|kids|patients|clients|people|queue|crew|lads|staff|crowd) … (waiting|outside|arriving|standing|queueing|queuing)',
      '(pager|paged|on call|sev 1|p1|severity 1)',
    ],
  },
  {
    strength: 1,
    patterns: [
      '(today|tomorrow|tonight|by friday|by monday|before friday)',
      '(deadline|due|cutoff)',
      'can (somebody|someone|anybody|anyone)',
      '(by|before) (the end of|#Date)',
      '(leaking|burst|blocked|locked)',
    ],
  },
];
