import { Component, inject, SecurityContext } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { DomSanitizer, SafeHtml } from '@angular/platform-browser';
import { map, Observable } from 'rxjs';

@Component({
  selector: 'acme-notice',
  template: `<section [innerHTML]="notice$ | async"></section>`,
})
export class NoticeComponent {
  private readonly route = inject(ActivatedRoute);
  private readonly sanitizer = inject(DomSanitizer);

  readonly notice$: Observable<SafeHtml | string | null> = this.route.queryParamMap.pipe(
    map((parameters) => parameters.get('notice') ?? ''),
    map((notice) => this.render(notice)),
  );

  private render(notice: string): SafeHtml | string | null {
    const text = `<p class="notice">${notice}</p>`;
    return this.sanitizer.bypassSecurityTrustHtml(text);
  }

  protected readonly context = SecurityContext.HTML;
}
