import { Component, Input, OnChanges } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { DomSanitizer, SafeHtml } from '@angular/platform-browser';

@Component({
  selector: 'app-banner',
  template: '<div [innerHTML]="content"></div>',
})
export class BannerComponent implements OnChanges {
  @Input() level = 'info';
  content: SafeHtml | string = '';

  constructor(
    private readonly route: ActivatedRoute,
    private readonly sanitizer: DomSanitizer,
  ) {}

  ngOnChanges(): void {
    const text = this.route.snapshot.queryParamMap.get('notice') ?? '';
    const html = `<strong class="${this.level}">${text}</strong>`;
    this.content = this.sanitizer.bypassSecurityTrustHtml(html);
  }
}
