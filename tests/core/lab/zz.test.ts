import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { gatherStates, questionsOf } from '../../../src/core/lab/moments/gather.ts';
import { cityTickets } from '../play.ts';
import { facingView, facingWorld, holds } from '../../../src/core/sim/conditions.ts';
import { look } from '../../../src/core/sim/look.ts';
import { metersNow } from '../../../src/core/sim/score.ts';
import { GAUGE_IDS } from '../../../src/core/content/vocabulary.ts';
it('x', () => {
  const s = cityTickets();
  const out: any[] = [];
  for (const seat of ['scrum-master','product-owner'] as const)
   for (let seed=1; seed<=45; seed++) {
    const g = gatherStates(s, { seat, seed }, questionsOf(s, seat));
    for (const [q,w] of g.states) {
      const ask = w.seats[seat].ask as any;
      const m = s.moments.find(m=>m.id===q); if(!m) continue;
      const view = look(w, seat, s);
      const f = facingView(view, w.chosen), t = facingWorld(w, (k)=>metersNow(w)[k]);
      const v: any = {}, tv: any = {};
      for (const ga of GAUGE_IDS) { const sub = ga.split('.')[0]!;
        if (['item','impediment','stakeholder','person'].includes(sub)) { for (const [role,c] of Object.entries(m.cast)) if (c.a===sub) { v[ga+':'+role]=f.gauge(ga, ask.cast[role]); tv[ga+':'+role]=t.gauge(ga, ask.cast[role]); } }
        else { v[ga]=f.gauge(ga,null); tv[ga]=t.gauge(ga,null);} }
      for (const me of ['value','goal','quality','team'] as const) { v['meter.'+me]=f.meter(me); tv['meter.'+me]=t.meter(me); }
      for (const [role,c] of Object.entries(m.cast)) for (const is of ['blocked','away','known','in-goal','question'] as const) { v[is+':'+role]=+f.is(is,ask.cast[role]); }
      const eff: any = {};
      for (const a of m.answers) eff[a.id]=a.effects.map(e=>e.when? +holds(e.when,ask.cast,t):1);
      out.push({q,seed,at:w.at,key:m.keys.findIndex(k=>k.when===undefined||holds(k.when,ask.cast,f)),v,tv,eff});
    }
  }
  writeFileSync('/tmp/exp/mom/states.json', JSON.stringify(out));
}, 400000);
