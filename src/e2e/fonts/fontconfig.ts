import { escapeMarkup } from '../../edition/escape-markup.ts';

/**
 * A fontconfig file by which every family that is asked for is `family`, from the fonts of one folder. Shapes are not
 * fitted to the pixels, so that widths are those of the font.
 */
export function fontconfig(folder: string, family: string): string {
  const path = escapeMarkup(folder);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${path}</dir>
  <cachedir>${path}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="same"><string>${family}</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}
