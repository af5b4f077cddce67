import { NextRequest, NextResponse } from 'next/server';
import { verify } from './session';

const HOME = '/dashboard';

function destination(url: URL): string {
  const to = url.searchParams.get('to');
  return to === 'billing' ? '/billing' : HOME;
}

export async function GET(request: NextRequest): Promise<NextResponse> {
  const url = new URL(request.url);
  const token = request.cookies.get('session')?.value;
  if (!token || !(await verify(token))) {
    return NextResponse.redirect(new URL('/login', url.origin));
  }
  return NextResponse.redirect(new URL(destination(url), url.origin));
}
