import type { Cue } from './cue.ts';

/** A clock or a danger that will not wait: what counts is that it is near. */
export const URGENT: readonly Cue[] = [
  {
    strength: 3,
    patterns: [
      '(urgent|urgently|asap|emergency|immediately|time sensitive|time critical|straight away|right away|at once)',
      'as soon as possible',
      'right now',
      '(in|within|under|next) [the] [next] [about|less than] (#Value|an|one|half|two|three|few|couple) [an|of] (minutes|minute|mins|min|hour|hours|hrs)',
      '(within|next) the (hour|next hour)',
      '(please|help|block|stop|fix|call|open|answer|quick|quickly|hurry|need it|need this|it) [it|this|me|that] [please] now $',
      '(stuck|standing|waiting|sitting|parked|locked out|stranded|trapped) (outside|at|in|on|by|here)',
      '(production|site|website|server|checkout|tills|system|store|shop|everything|platform|api|whole site|payments|phones|line) ~be [completely|totally|all|now|currently] (down|offline|dead|failing)',
      '(water|sewage|gas) … (through|flooding|leaking|pouring|everywhere)',
      '(flooding|flooded|pouring|leaking) [through|from|into|in]',
      '(hurry|quick|quickly) [please]',
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
      '(leaves|leave|starts|start|shuts|close|closes|departs|boards|boarding|expires|goes live|opens|stop|stops|plate|pickup|collect|cut off) (at|in|by|today|tonight|tomorrow|within)',
      '(before|by|until|till|at) [the] #Value [am|pm|o clock] [today|tonight|tomorrow|sharp|pm] $',
      '(before|by) (5|6|7|8|9|10|11|12|1|2|3|4|noon|midnight|close|lunch) [am|pm]',
      '(last minute|dropped out|running late|deadline|time is running|no time|cut off)',
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
