// What `mingzhang package` is in a release: it says where packages are made.
interface Aside {
  readonly printAside: (line: string) => void;
}

export async function runPackage(_words: readonly string[], terminal: Aside): Promise<2> {
  terminal.printAside(
    '离线安装包要从源代码目录里制作 / A package is made from a checkout: npm run -s mingzhang -- package',
  );
  return await Promise.resolve(2);
}
