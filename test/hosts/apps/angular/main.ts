import {
  CUSTOM_ELEMENTS_SCHEMA,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CanIRunOutcomeEvent } from 'can-i-run-elements';
import 'can-i-run-elements/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <button id="again" (click)="renders.set(renders() + 1)">
        Rendered again: {{ renders() }}
      </button>
      <button id="move" (click)="region.set('GB-ENG')">Move</button>
      <button id="nowhere" (click)="region.set(undefined)">Nowhere</button>
      <button id="once" (click)="sessions.set(1)">Once a week</button>
      <button id="reword" (click)="title.set('Shall I run?')">Reword</button>
      <button id="leave" (click)="here.set(!here())">
        {{ here() ? 'Leave' : 'Return' }}
      </button>
    </p>
    <p id="told">{{ told().join(' ') }}</p>
    @if (here()) {
      <can-i-run-checker
        heading-level="3"
        booking-url="https://clinic.example/book"
        [clinicName]="'North Street'"
        [region]="region()"
        [maxSessions]="sessions()"
        [words]="{ title: title() }"
        (can-i-run-outcome)="tell($event)"
      >
        <a href="https://clinic.example/back-pain">
          Can I run with a sore back?
        </a>
      </can-i-run-checker>
    }
    <can-i-run-alternatives only="swimming yoga">
      <a slot="yoga" href="https://clinic.example/yoga">
        Our class, seen {{ renders() }} times
      </a>
    </can-i-run-alternatives>
    <can-i-run-references group="article" />
  `,
})
class App {
  readonly renders = signal(0);
  readonly region = signal<string | undefined>('AU');
  readonly sessions = signal(2);
  readonly title = signal('May I run?');
  readonly here = signal(true);
  readonly told = signal<readonly string[]>([]);

  tell(event: CanIRunOutcomeEvent): void {
    this.told.update((told) => [...told, JSON.stringify(event)]);
  }
}

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection()],
});
